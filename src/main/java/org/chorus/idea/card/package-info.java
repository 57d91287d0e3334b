/** Ideas as templates take them: finished texts, numbers and addresses. Pages and macros share this. */
package org.chorus.idea.card;
