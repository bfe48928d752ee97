# Installs BUILD into a folder of its own, builds SOURCE against it and runs the program; then asks the installed tool,
# which must find the starter book, its manual and its completions beside itself.
set(work ${BUILD}/tests/consumer)
file(REMOVE_RECURSE ${work})
function(run)
  execute_process(COMMAND ${ARGN} COMMAND_ERROR_IS_FATAL ANY OUTPUT_VARIABLE output)
  set(output "${output}" PARENT_SCOPE)
endfunction()
run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${work}/prefix)
run(${CMAKE_COMMAND} -S ${SOURCE} -B ${work}/build -G Ninja -D CMAKE_PREFIX_PATH=${work}/prefix
    -D CMAKE_CXX_FLAGS=${FLAGS})
run(${CMAKE_COMMAND} --build ${work}/build)
run(${work}/build/consumer 3:43.13 3:59.4h)
if(NOT output STREQUAL "3:43.13 -16.87\n3:59.4h -0.60\n")
  message(FATAL_ERROR "the consumer said '${output}'")
endif()

if(EXISTS ${work}/prefix/bin/miler)
  run(${CMAKE_COMMAND} -E env HOME=${work} XDG_DATA_HOME=${work}/data XDG_CACHE_HOME=${work}/cache
      --unset=MILER_ARCHIVE ${work}/prefix/bin/miler records mile --sex men --scope world --format csv)
  if(NOT output MATCHES "El Guerrouj")
    message(FATAL_ERROR "the installed tool said '${output}'")
  endif()
  foreach(file share/man/man1/miler.1 share/bash-completion/completions/miler share/zsh/site-functions/_miler
               share/fish/vendor_completions.d/miler.fish)
    file(SIZE ${work}/prefix/${file} size)
    if(size LESS 100)
      message(FATAL_ERROR "${file} is empty")
    endif()
  endforeach()
endif()
