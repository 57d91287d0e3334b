/** The screen on which a table becomes ideas. */
package org.chorus.transfer.page;
