using EthicalBot.Privacy;
using EthicalBot.Understanding.ServiceRequests;

namespace EthicalBot.Dialogs.Service;

/// <summary>With what a change begins; without it, with the customer's message.</summary>
public sealed class ServiceOptions
{
    /// <summary>The part of the message in which it is asked.</summary>
    [Classified(DataClass.FreeText)]
    public string Text { get; set; } = "";

    /// <summary>The only order that the whole message names; null when it names none or several.</summary>
    [Classified(DataClass.OrderNumber)]
    public string? Order { get; set; }

    /// <summary>The pieces that are meant, where another dialog has found that out already.</summary>
    [Classified(DataClass.TechnicalId)]
    public List<string> Lines { get; set; } = [];

    /// <summary>The reason that was given for the order before this one.</summary>
    [Classified(DataClass.None)]
    public string? Reason { get; set; }

    /// <summary>The payment means that was chosen for the order before this one.</summary>
    [Classified(DataClass.TechnicalId)]
    public string? Means { get; set; }

    /// <summary>The address that was given for the order before this one.</summary>
    public AddressDraft? Address { get; set; }

    /// <summary>What the orders before this one moved; null where there were none.</summary>
    public MovedSum? Moved { get; set; }

    /// <summary>The orders for which the same is asked.</summary>
    [Classified(DataClass.OrderNumber)]
    public List<string> MoreOrders { get; set; } = [];

    /// <summary>What is asked there.</summary>
    public List<ServiceRequestKind> Kinds { get; set; } = [];
}
