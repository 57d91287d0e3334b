package org.chorus.stream;

/**
 * Where something happened, which decides who may know of it.
 *
 * @param spaceKey  empty for everybody who can log in
 * @param contentId Confluence content whose permission is asked as well, 0 for none
 * @param boardId   0 for none
 */
public record Place(String spaceKey, long contentId, int boardId) {

    public static Place space(String key) {
        return new Place(key, 0, 0);
    }

    public static Place board(String spaceKey, int boardId) {
        return new Place(spaceKey, 0, boardId);
    }

    public static Place content(String spaceKey, long contentId) {
        return new Place(spaceKey, contentId, 0);
    }
}
