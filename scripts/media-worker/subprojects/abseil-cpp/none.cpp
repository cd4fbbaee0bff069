// Empty: the library itself comes from Debian.
