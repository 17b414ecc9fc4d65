# What `cmake --install` puts where, and the Debian package. The manual page, the shells' scripts and the schema are what
# the binary itself prints, so that they never say anything else than it does.
include(GNUInstallDirs)

set(printed ${CMAKE_CURRENT_BINARY_DIR}/printed)
install(CODE "
  file(LOCK \"${printed}.lock\" GUARD PROCESS)  # two installs at a time take turns
  file(MAKE_DIRECTORY \"${printed}\")
  foreach(command IN ITEMS \"man>drydock.1\" \"completion bash>drydock.bash\" \"completion zsh>_drydock\"
                           \"completion fish>drydock.fish\" \"config --schema>drydock.schema.json\")
    string(REGEX MATCH \"^(.*)>(.*)$\" parts \"\${command}\")
    set(file \"${printed}/\${CMAKE_MATCH_2}\")
    separate_arguments(words UNIX_COMMAND \"\${CMAKE_MATCH_1}\")
    execute_process(COMMAND \"$<TARGET_FILE:drydock>\" \${words} OUTPUT_FILE \"\${file}\" COMMAND_ERROR_IS_FATAL ANY)
  endforeach()
  file(WRITE \"${printed}/changelog\" \"drydock (${PROJECT_VERSION}) stable; urgency=medium

  * This release.

 -- drydock's maintainers <maintainers@drydock.example>  ${DRYDOCK_RELEASED_AT}
\")
  file(WRITE \"${printed}/copyright\" \"Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/

Files: *
Copyright: drydock's maintainers
License: Apache-2.0
 Licensed under the Apache License, version 2.0. On Debian the text is in
 /usr/share/common-licenses/Apache-2.0.
\")
  execute_process(COMMAND gzip -9nf drydock.1 changelog WORKING_DIRECTORY \"${printed}\" COMMAND_ERROR_IS_FATAL ANY)
")
install(TARGETS drydock)
install(FILES ${printed}/drydock.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${printed}/drydock.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME drydock)
foreach(folder site-functions vendor-completions)  # Debian's zsh looks below /usr/share into the latter alone
  install(FILES ${printed}/_drydock DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/${folder})
endforeach()
install(FILES ${printed}/drydock.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
install(FILES ${printed}/drydock.schema.json DESTINATION ${CMAKE_INSTALL_DATADIR}/drydock)
install(FILES README.md ${printed}/copyright ${printed}/changelog.gz DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME drydock)
set(CPACK_PACKAGE_CONTACT "drydock's maintainers <maintainers@drydock.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "rewrite Dockerfiles, and show the result as a reviewed diff")
set(CPACK_PACKAGE_DESCRIPTION
    "drydock reads a Dockerfile that grew by accident and suggests the one that a
senior container engineer would have written: a diff in which every hunk says
which pass made it, how safe it is, why, and what it assumes. It needs no
network, and leaves alone, with a reason, what it can't prove.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "git, buildah | podman | docker.io")
if(NOT DRYDOCK_STATIC)
  set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
endif()
include(CPack)
