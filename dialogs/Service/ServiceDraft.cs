using EthicalBot.Privacy;
using EthicalBot.Understanding.ServiceRequests;

namespace EthicalBot.Dialogs.Service;

/// <summary>What is known so far of a change that a customer wants; kept in sealed conversation state until it is done or left.</summary>
public sealed class ServiceDraft
{
    /// <summary>Words that were not read yet, because it was not known who writes.</summary>
    [Classified(DataClass.FreeText)]
    public string? Unread { get; set; }

    /// <summary>An answer that says yes, and may say more; null where none did.</summary>
    [Classified(DataClass.FreeText)]
    public string? Beside { get; set; }

    /// <summary>What they asked for or about together with the yes, for when it is done; null where nothing.</summary>
    [Classified(DataClass.FreeText)]
    public string? Afterwards { get; set; }

    /// <summary>The words with which it was asked for.</summary>
    [Classified(DataClass.FreeText)]
    public string Wish { get; set; } = "";

    /// <summary>Words that wait until it is known which order they are about.</summary>
    [Classified(DataClass.FreeText)]
    public string? Held { get; set; }

    /// <summary>What was asked for in the message.</summary>
    public List<ServiceRequestKind> Kinds { get; set; } = [];

    /// <summary>The order, once it is known which.</summary>
    [Classified(DataClass.OrderNumber)]
    public string? Order { get; set; }

    /// <summary>The orders among which the customer was asked to choose, in the order in which they were shown.</summary>
    public List<OfferedOrder> Offered { get; set; } = [];

    /// <summary>How many orders were passed by with "more".</summary>
    public int Skipped { get; set; }

    /// <summary>What the open question is about.</summary>
    public AskedFor Asked { get; set; }

    /// <summary>The answers that were offered to it.</summary>
    [Classified(DataClass.FreeText)]
    public List<string> Choices { get; set; } = [];

    /// <summary>Which slot asks, when one does.</summary>
    [Classified(DataClass.TechnicalId)]
    public string? AskedBy { get; set; }

    /// <summary>The hash of what was read back; only a yes to that very thing does it.</summary>
    [Classified(DataClass.TechnicalId)]
    public string? ReadBack { get; set; }

    /// <summary>How many answers in a row told nothing.</summary>
    public int Misses { get; set; }

    /// <summary>Whether it was asked once already who writes.</summary>
    public bool HasProved { get; set; }

    /// <summary>One of the policy's reasons.</summary>
    [Classified(DataClass.None)]
    public string? Reason { get; set; }

    /// <summary>By which means money is settled, or the order paid.</summary>
    [Classified(DataClass.TechnicalId)]
    public string? Means { get; set; }

    /// <summary>The lines that are meant, and what is wanted in their place.</summary>
    public List<LineDraft> Lines { get; set; } = [];

    /// <summary>Pieces of one product of which it is not clear which are meant.</summary>
    public List<LineDraft> Unclear { get; set; } = [];

    /// <summary>Whether every piece that was to be another one shall stay as it is.</summary>
    public bool KeepsAll { get; set; }

    /// <summary>Whether a piece shall stay, or be left out, that was named in words that none of the order's has.</summary>
    public bool IsUnknownPiece { get; set; }

    /// <summary>Which orders beside this one are meant, so that the same is done to each after it.</summary>
    [Classified(DataClass.OrderNumber)]
    public List<string> MoreOrders { get; set; } = [];

    /// <summary>What the orders before this one moved; null where there were none.</summary>
    public MovedSum? Moved { get; set; }

    /// <summary>The products of any of the customer's orders that were named: their words are not those of the pieces of this one.</summary>
    [Classified(DataClass.None)]
    public List<string> Named { get; set; } = [];

    /// <summary>Whether only some of the order's pieces were named where it can be done to the whole order alone.</summary>
    public bool IsPart { get; set; }

    /// <summary>Whether it was said that there are several.</summary>
    public bool HasToldOrders { get; set; }

    /// <summary>The hash of the pieces that were told to be noted.</summary>
    [Classified(DataClass.TechnicalId)]
    public string? Noted { get; set; }

    /// <summary>Whether the customer named the pieces, rather than being asked for them.</summary>
    public bool HasNamedLines { get; set; }

    /// <summary>Whether the whole order shall be paid by the means, and not a difference alone.</summary>
    public bool PaysOrder { get; set; }

    /// <summary>The new address, as far as it is known.</summary>
    public AddressDraft? Address { get; set; }

    /// <summary>Whether the address is for the next orders instead of this one.</summary>
    public bool ForNextOrders { get; set; }

    /// <summary>Whether it is for this order and for the next ones.</summary>
    public bool AlsoForNext { get; set; }

    /// <summary>Whether the customer said that there are no more items.</summary>
    public bool IsComplete { get; set; }

    /// <summary>Whether an e-mail address was typed to which the invoice will not go.</summary>
    public bool NamedAddress { get; set; }

    /// <summary>Whether a photo has come.</summary>
    public bool HasPhoto { get; set; }

    /// <summary>Whether the customer goes on without a photo.</summary>
    public bool IsWithoutPhoto { get; set; }

    /// <summary>What is wrong, in the customer's own words.</summary>
    [Classified(DataClass.FreeText)]
    public string? Defect { get; set; }

    /// <summary>Why money is wanted back.</summary>
    [Classified(DataClass.None)]
    public string? Concern { get; set; }

    /// <summary>Whether the customer takes the right of the law, which needs no reason; null while they have not said.</summary>
    public bool? TakesRight { get; set; }

    /// <summary>The reference under which a statement was acknowledged.</summary>
    [Classified(DataClass.TechnicalId)]
    public string? Reference { get; set; }

    /// <summary>When the statement came.</summary>
    public DateTimeOffset StatedAt { get; set; }

    /// <summary>The last message that was left to another dialog, because it seemed to be about something else.</summary>
    [Classified(DataClass.TechnicalId)]
    public string? LeftTo { get; set; }

    /// <summary>Whether its acknowledgement went out by e-mail.</summary>
    public bool IsMailed { get; set; }

    /// <summary>Whether the same was done meanwhile, so that nothing of it is left to ask.</summary>
    public bool IsSettled { get; set; }

    /// <summary>Whether the customer has told something of how it shall be, so that it is not left without a word.</summary>
    internal bool HasChoices() => Address is not null || Means is not null || Reason is not null || Lines.Exists(line => HasNamedLines || line.Variant is not null || line.Wanted.Count > 0);

    /// <summary>Another order: what was said of the first holds for it no more.</summary>
    public void Take(string order)
    {
        if (Order is not null && Order != order)
            (Lines, Unclear, Means, IsComplete) = ([], [], null, false);
        (Order, Offered, Skipped) = (order, [], 0);
    }
}
