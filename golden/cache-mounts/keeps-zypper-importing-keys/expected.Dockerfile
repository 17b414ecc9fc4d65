FROM opensuse/tumbleweed
RUN zypper ar -f https://download.opensuse.org/repositories/devel:/tools/openSUSE_Tumbleweed/devel:tools.repo
RUN zypper -n --gpg-auto-import-keys refresh && zypper -n install cmake
RUN zypper -n --pkg-cache-dir /tmp/packages install ninja
