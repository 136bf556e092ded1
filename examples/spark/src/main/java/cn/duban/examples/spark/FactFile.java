package cn.duban.examples.spark;

import java.io.Serializable;

/**
 * A file of facts as the file system lists it.
 *
 * @param name its path within the folder of its county
 * @param path its whole path
 * @param length in bytes
 * @param changed when it was last written, as the file system counts
 */
record FactFile(String name, String path, long length, long changed) implements Serializable {}
