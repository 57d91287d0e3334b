/** Texts of host and apps by language. */
package org.chorus.sandbox.web.text;
