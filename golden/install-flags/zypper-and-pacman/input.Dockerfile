FROM opensuse/leap:15.5 AS build
RUN zypper refresh && zypper install gcc make
RUN zypper -qn install git
RUN zypper install -n tar

FROM archlinux:latest
RUN pacman -Sy && pacman -S --needed git
RUN pacman --noconfirm -Syu vim
RUN pacman -Rns gcc && pacman -Scc --noconfirm
