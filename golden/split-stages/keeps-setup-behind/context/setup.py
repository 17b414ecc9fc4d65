from setuptools import setup, Extension

setup(name="shop", ext_modules=[Extension("fast", ["fast.c"])])
