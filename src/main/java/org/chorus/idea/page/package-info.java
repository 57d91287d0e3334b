/** Pages that show ideas. */
package org.chorus.idea.page;
