package org.askwell.changes;

import org.askwell.accounts.Role;
import org.askwell.accounts.Viewer;
import org.askwell.customers.Contract;

/** Whose turn a step is. The change was loaded through {@link ChangeScope}, so the customer is the right one already. */
public enum Who {
    /** Whoever asked for the change, or the customer's manager. */
    CUSTOMER {
        @Override
        boolean admits(Viewer viewer, ChangeRequest change) {
            return change.requester.id.equals(viewer.accountId()) || CUSTOMER_MANAGER.admits(viewer, change);
        }
    },
    /** Whom the customer's contract for the product names; without such a name any manager of the customer. */
    CUSTOMER_MANAGER {
        @Override
        boolean admits(Viewer viewer, ChangeRequest change) {
            return viewer.has(Role.CUSTOMER_MANAGER)
                    && Contract.approver(change.organisationCode, change.productCode)
                            .map(approver -> approver.id.equals(viewer.accountId()))
                            .orElse(change.organisationCode.equals(viewer.organisationCode()));
        }
    },
    SUPPORT {
        @Override
        boolean admits(Viewer viewer, ChangeRequest change) {
            return viewer.support();
        }
    },
    /** The person of support whom the plan names; before there is a plan, anybody of support could become that. */
    OWNER {
        @Override
        boolean admits(Viewer viewer, ChangeRequest change) {
            return viewer.support() && (change.owner == null || change.owner.id.equals(viewer.accountId()));
        }
    },
    SUPERVISOR {
        @Override
        boolean admits(Viewer viewer, ChangeRequest change) {
            return viewer.has(Role.SUPERVISOR);
        }
    };

    abstract boolean admits(Viewer viewer, ChangeRequest change);
}
