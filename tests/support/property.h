// Property tests: rapidcheck needs gtest's header before its own.
#pragma once

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
