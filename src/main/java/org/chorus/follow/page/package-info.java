/** Whom and what somebody follows, and by whom they are followed, as a screen. */
package org.chorus.follow.page;
