// Property tests: rapidcheck needs gtest's header before its own.
#pragma once

#include <gtest/gtest.h>
// This comment keeps the order: clang-format does not sort across it.
#include <rapidcheck/gtest.h>
