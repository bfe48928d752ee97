# One folder of miler/ = one library, made of every .cpp in it.
#
#   miler_module(name [DEPENDS room...] [LINKS target...] [PRIVATE_LINKS target...])
#
# DEPENDS        rooms declared before this one; their headers may be included. A name not declared yet is an
#                error, so a circle cannot be written down.
# LINKS          third-party targets that our headers include
# PRIVATE_LINKS  third-party targets that only our .cpp files include
#
# Headers named detail_*.h are private to the room and are not installed.
function(miler_module name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "DEPENDS;LINKS;PRIVATE_LINKS")
  foreach(room IN LISTS arg_DEPENDS)
    if(NOT TARGET miler_${room})
      message(FATAL_ERROR "miler_module(${name}): '${room}' is not declared before it")
    endif()
  endforeach()
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp)
  file(GLOB headers CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.h)
  list(FILTER headers EXCLUDE REGEX "/detail_[^/]*$")
  set(scope PUBLIC)
  if(sources)
    add_library(miler_${name} STATIC ${sources})
    target_link_libraries(miler_${name} PRIVATE $<BUILD_INTERFACE:miler_warnings> ${arg_PRIVATE_LINKS})
  else()
    add_library(miler_${name} INTERFACE)
    set(scope INTERFACE)
  endif()
  add_library(miler::${name} ALIAS miler_${name})
  set_target_properties(miler_${name} PROPERTIES EXPORT_NAME ${name})
  target_sources(miler_${name} ${scope} FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR} FILES ${headers})
  target_include_directories(miler_${name} ${scope} $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}>)
  target_compile_features(miler_${name} ${scope} cxx_std_20)
  list(TRANSFORM arg_DEPENDS PREPEND miler_ OUTPUT_VARIABLE libraries)
  target_link_libraries(miler_${name} ${scope} ${libraries} ${arg_LINKS})
  set_property(GLOBAL APPEND PROPERTY MILER_ROOMS ${name})
  string(REPLACE ";" " " depends "${arg_DEPENDS}")
  set_property(GLOBAL APPEND_STRING PROPERTY MILER_LAYERS "${name}: ${depends}\n")
endfunction()
