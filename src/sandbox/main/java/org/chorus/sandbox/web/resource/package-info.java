/** Scripts and styles of host and apps on their way to the browser. */
package org.chorus.sandbox.web.resource;
