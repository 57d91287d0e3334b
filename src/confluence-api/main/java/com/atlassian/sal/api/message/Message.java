package com.atlassian.sal.api.message;

import java.io.Serializable;

/** A text not yet translated. [S] C3 OSSAPI */
public interface Message extends Serializable {

    String getKey();

    Serializable[] getArguments();
}
