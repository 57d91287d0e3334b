/** People and times as templates take them: finished texts and addresses. */
package org.chorus.text.shown;
