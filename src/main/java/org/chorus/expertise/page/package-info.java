/** Pages on which people are found, and shown for what they know. */
package org.chorus.expertise.page;
