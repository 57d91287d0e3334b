/** Plain Java without a domain word: problems, pages of a list, events. */
package org.chorus.common;
