/** Ideas over HTTP. */
package org.chorus.idea.rest;
