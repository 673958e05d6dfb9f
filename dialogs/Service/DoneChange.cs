using EthicalBot.Orders.Writes;
using EthicalBot.Privacy;

namespace EthicalBot.Dialogs.Service;

/// <summary>What was done last: what is asked about it then is answered from this.</summary>
public sealed class DoneChange
{
    /// <summary>The order.</summary>
    [Classified(DataClass.OrderNumber)]
    public string Order { get; set; } = "";

    /// <summary>The shop's id of the customer.</summary>
    [Classified(DataClass.TechnicalId)]
    public string Customer { get; set; } = "";

    /// <summary>When it was done.</summary>
    public DateTimeOffset At { get; set; }

    /// <summary>Whether something goes back to the shop by it.</summary>
    public bool GoesBack { get; set; }

    /// <summary>The shop's label for the parcel; null where it gave none.</summary>
    [Classified(DataClass.TechnicalId)]
    public string? Label { get; set; }

    /// <summary>The money that it moved.</summary>
    public List<Settlement> Settlements { get; set; } = [];
}
