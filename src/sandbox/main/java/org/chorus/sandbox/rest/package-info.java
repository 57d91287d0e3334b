/** The JAX-RS resources of apps. */
package org.chorus.sandbox.rest;
