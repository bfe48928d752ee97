# Warnings and instrumentation. The warnings are private to our own targets: a consumer never sees them.
add_library(miler_warnings INTERFACE)
target_compile_options(miler_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
  -Woverloaded-virtual -Wcast-align -Wcast-qual -Wdouble-promotion -Wformat=2 -Wimplicit-fallthrough
  -Wmissing-declarations -Wundef -Wextra-semi
  -Wno-missing-field-initializers  # of designated initialisers: Region{.event = kMensMile} means what it says
  $<$<BOOL:${MILER_WERROR}>:-Werror>)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(miler_warnings INTERFACE -Wduplicated-cond -Wduplicated-branches -Wlogical-op -Wuseless-cast)
  # g++ 12 invents both of these inside std::string and std::variant once it optimises (GCC bugs 105329, 105562).
  target_compile_options(miler_warnings INTERFACE -Wno-restrict -Wno-maybe-uninitialized)
endif()

if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  # std::stable_sort of libstdc++ 12 takes its buffer from a function that C++17 deprecates.
  target_compile_options(miler_warnings INTERFACE -Wno-deprecated-declarations)
endif()

# Sanitizers and coverage go to everything in this build tree, so that every object agrees.
if(MILER_SANITIZE)
  add_compile_options(-fsanitize=${MILER_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${MILER_SANITIZE})
endif()
if(MILER_COVERAGE)
  add_compile_options(--coverage)
  add_link_options(--coverage)
endif()
