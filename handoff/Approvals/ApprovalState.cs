namespace EthicalBot.Handoff.Approvals;

/// <summary>How far a request is that a person has to approve.</summary>
public enum ApprovalState
{
    /// <summary>Nobody has decided.</summary>
    Waiting,

    /// <summary>One of two has accepted.</summary>
    AcceptedOnce,

    /// <summary>It is accepted and will be carried out.</summary>
    Accepted,

    /// <summary>It is refused, and the customer may contest that once.</summary>
    Refused,

    /// <summary>It is carried out; the shop's record says so.</summary>
    Done,

    /// <summary>It was accepted and could not be carried out: a person has to look.</summary>
    Failed,

    /// <summary>Nobody decided in time; somebody still has to.</summary>
    Expired,

    /// <summary>The customer has contested the refusal: somebody else decides.</summary>
    Contested,
}
