namespace EthicalBot.Orders.Writes;

/// <summary>Why a write was refused, for choosing words; the set is closed, and a shop that says another is not understood.</summary>
public enum RefusedReason
{
    /// <summary>The policy has no rule for it.</summary>
    NotOffered,

    /// <summary>No such customer.</summary>
    UnknownCustomer,

    /// <summary>No such order, or not this customer's.</summary>
    UnknownOrder,

    /// <summary>A line that the order does not have, or one named twice.</summary>
    UnknownLine,

    /// <summary>A variant that the product does not have; another product is none of its variants.</summary>
    UnknownVariant,

    /// <summary>A payment means that is none of this customer's.</summary>
    UnknownPaymentMeans,

    /// <summary>No line was named.</summary>
    NothingChosen,

    /// <summary>The order's state does not allow it: sent already, not delivered yet, cancelled.</summary>
    WrongState,

    /// <summary>A line's state does not allow it: it is on its way back already.</summary>
    WrongLineState,

    /// <summary>The window is over.</summary>
    TooLate,

    /// <summary>There is a window, and the day from which it is counted is not known.</summary>
    DateUnknown,

    /// <summary>It may be done once per order, and was.</summary>
    AlreadyDone,

    /// <summary>Something else was done to this order after which it may not be.</summary>
    NotAfterThat,

    /// <summary>The reason is none of the policy's.</summary>
    ReasonNotListed,

    /// <summary>Not for products of this kind.</summary>
    NotForThisProduct,

    /// <summary>The variant is the one that was ordered.</summary>
    SameVariant,

    /// <summary>The variant cannot be had.</summary>
    OutOfStock,

    /// <summary>The means is the one that is used already.</summary>
    SamePaymentMeans,

    /// <summary>The policy does not let money go to, or come from, this means.</summary>
    MeansNotAllowed,

    /// <summary>The gift card has too little left.</summary>
    BalanceTooLow,

    /// <summary>It moves more money than may be moved without a person.</summary>
    NeedsApproval,

    /// <summary>A line of the address is missing, or it is in a country that the shop does not send to.</summary>
    AddressNotUsable,

    /// <summary>A guest has no account that could keep it.</summary>
    NoAccount,

    /// <summary>The key is of another write, or no key.</summary>
    KeyNotUsable,
}
