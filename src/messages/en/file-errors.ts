/** Errors of the file system, in English: each goes on after the name of a file or folder and a colon. */
export const en = {
  noFolder: 'there is no such folder.',
  noFile: (nearest?: string) => `there is no such file.${nearest === undefined ? '' : ` Did you mean "${nearest}"?`}`,
  /** @param code of the system, such as "EPIPE" */
  other: (code: string) => `the system says ${code}.`,
  /** By the code of the system. */
  byCode: {
    EACCES: 'you are not allowed to do that here. Ask who owns it for the right, or name another place.',
    EBUSY: 'something else is using this, or it is a disk of its own. Name another place.',
    EDQUOT: 'your share of the disk is full. Make room, or name another disk.',
    EFBIG: 'the file would be larger than this disk allows.',
    EIO: 'the disk could not be read or written. It may be broken.',
    EISDIR: 'this is a folder. Name a file in it.',
    ELOOP: 'symbolic links lead in a circle here.',
    EMFILE: 'too many files are open. Close other programs, and try again.',
    ENAMETOOLONG: 'this name is too long for the disk.',
    ENFILE: 'too many files are open. Close other programs, and try again.',
    ENOSPC: 'there is no room left on the disk. Make room, or name another disk.',
    ENOTDIR: 'a part of this path is a file, where a folder was expected.',
    ENOTEMPTY: 'somebody wrote into this folder meanwhile. Try again.',
    EROFS: 'this disk can only be read. Name another place.',
    EXDEV: 'this is on another disk than its folder. Name another place.',
  },
};

export type FileErrorMessages = typeof en;
