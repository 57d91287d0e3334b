/** Expertise over REST. */
package org.chorus.expertise.rest;
