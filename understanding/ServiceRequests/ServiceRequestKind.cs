namespace EthicalBot.Understanding.ServiceRequests;

/// <summary>What a customer can ask to have done, finer than an intent.</summary>
public enum ServiceRequestKind
{
    /// <summary>To have an order cancelled.</summary>
    Cancel,

    /// <summary>To withdraw from the purchase, as the law allows without a reason.</summary>
    Withdraw,

    /// <summary>To send something back.</summary>
    Return,

    /// <summary>To have money back, without a word of sending anything.</summary>
    Refund,

    /// <summary>To have something defective made good; who asks for its return by that word is taken at their word.</summary>
    Guarantee,

    /// <summary>To have another size, colour or form of something that was delivered.</summary>
    /// <remarks>Meant when the words say that it came ("received", "too small"), and by "exchange" or "swap" when they say nothing of the order.</remarks>
    Exchange,

    /// <summary>To have other variants in an order that is not sent yet.</summary>
    /// <remarks>Meant when the words say that it did not go out ("not shipped yet", "just ordered"), by "change" or "modify", and by "swap" when they speak of an order that nothing says came.</remarks>
    ChangeItems,

    /// <summary>To pay an order by another means.</summary>
    ChangePayment,

    /// <summary>To have an order sent to another address.</summary>
    ChangeAddress,

    /// <summary>To have another address kept for the next orders.</summary>
    ChangeDefaultAddress,

    /// <summary>To have the invoice.</summary>
    Invoice,

    /// <summary>To know where an order is.</summary>
    Track,

    /// <summary>To complain.</summary>
    Complain,
}
