/** Start-up and the self-check; knows every package and is known by none. */
package org.chorus.app;
