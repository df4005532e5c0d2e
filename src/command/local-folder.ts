/** The data folder of the embedded Engine, in the current folder. */
export const LOCAL_FOLDER = ".mesg";
