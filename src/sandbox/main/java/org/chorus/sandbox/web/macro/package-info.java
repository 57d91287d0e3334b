/** Macros of apps. */
package org.chorus.sandbox.web.macro;
