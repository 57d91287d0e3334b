package org.chorus.app;

import java.util.List;

/** Our own compiled classes, without the libraries we carry. */
public interface OwnClasses {

    List<byte[]> all();
}
