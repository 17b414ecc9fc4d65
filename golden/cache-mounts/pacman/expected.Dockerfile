FROM archlinux:base-devel

RUN --mount=type=cache,id=pacman-archlinux-base-devel,target=/var/cache/pacman/pkg,sharing=locked \
    pacman -Syu --noconfirm --needed git cmake

RUN --mount=type=cache,id=pacman-archlinux-base-devel,target=/var/cache/pacman/pkg,sharing=locked \
    pacman --noconfirm -S python

RUN --mount=type=cache,id=pacman-archlinux-base-devel,target=/var/cache/pacman/pkg,sharing=locked \
    pacman --noconfirm -S rsync
