/** Nordhaven Utilities, an invented company that a fresh sandbox is filled with; tests state their own world. */
package org.chorus.sandbox.demo;
