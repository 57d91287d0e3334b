/** Links and panels that apps add to the host's pages, and the conditions for them. */
package org.chorus.sandbox.web.fragment;
