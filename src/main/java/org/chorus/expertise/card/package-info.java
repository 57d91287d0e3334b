/** What people know as templates take it: finished texts and addresses. Pages and macros share this. */
package org.chorus.expertise.card;
