/** The page of one idea with all that is said about it. */
package org.chorus.discussion.page;
