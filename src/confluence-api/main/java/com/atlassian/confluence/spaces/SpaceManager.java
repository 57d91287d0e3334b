package com.atlassian.confluence.spaces;

import java.util.List;

/** The spaces of this Confluence. [S] C4 SLK for getSpace, [L] getAllSpaces JD-5.x */
public interface SpaceManager {

    Space getSpace(String key);

    List<Space> getAllSpaces();
}
