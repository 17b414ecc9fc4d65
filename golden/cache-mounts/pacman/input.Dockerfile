FROM archlinux:base-devel

RUN pacman -Syu --noconfirm --needed git cmake \
    && pacman -Scc --noconfirm

RUN pacman --noconfirm -S python && rm -rf /var/cache/pacman/pkg/*

RUN pacman --noconfirm -S rsync \
    && rm /var/cache/pacman/pkg/*
