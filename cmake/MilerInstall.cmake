# cmake --install: the tool with its manual and completions, the starter book, the headers, the libraries and a
# CMake package (find_package(miler); target_link_libraries(x miler::miler), or one room: miler::records).
include(CMakePackageConfigHelpers)
get_property(rooms GLOBAL PROPERTY MILER_ROOMS)
list(TRANSFORM rooms PREPEND miler_)
install(TARGETS ${rooms} miler EXPORT miler-targets
        ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR}
        FILE_SET HEADERS DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(EXPORT miler-targets NAMESPACE miler:: DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/miler)
configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/miler-config.cmake.in miler-config.cmake
                              INSTALL_DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/miler)
write_basic_package_version_file(miler-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/miler-config.cmake ${PROJECT_BINARY_DIR}/miler-config-version.cmake
        DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/miler)

install(DIRECTORY ${PROJECT_SOURCE_DIR}/data/ DESTINATION ${CMAKE_INSTALL_DATADIR}/miler)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})

if(TARGET miler_tool)
  install(TARGETS miler_tool RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  # The tool writes its own manual and completions from its table of commands.
  foreach(page "man;${CMAKE_INSTALL_MANDIR}/man1/miler.1"
               "complete-bash;${CMAKE_INSTALL_DATADIR}/bash-completion/completions/miler"
               "complete-zsh;${CMAKE_INSTALL_DATADIR}/zsh/site-functions/_miler"
               "complete-fish;${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d/miler.fish")
    list(GET page 0 kind)
    list(GET page 1 path)
    get_filename_component(folder ${path} DIRECTORY)
    get_filename_component(name ${path} NAME)
    set(written ${PROJECT_BINARY_DIR}/generated/${kind}/${name})
    install(CODE "
      file(MAKE_DIRECTORY \"${PROJECT_BINARY_DIR}/generated/${kind}\")
      execute_process(COMMAND \"$<TARGET_FILE:miler_tool>\" --generate ${kind} OUTPUT_FILE \"${written}\"
                      COMMAND_ERROR_IS_FATAL ANY)")
    install(FILES ${written} DESTINATION ${folder})
  endforeach()
endif()
