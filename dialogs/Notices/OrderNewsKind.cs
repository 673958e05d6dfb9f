namespace EthicalBot.Dialogs.Notices;

/// <summary>What can happen to an order of which its customer asked to be told.</summary>
public enum OrderNewsKind
{
    /// <summary>The day has gone by and it is not there.</summary>
    Late,

    /// <summary>The carrier says that it will be late.</summary>
    Delayed,

    /// <summary>The carrier says that a parcel is lost.</summary>
    Lost,

    /// <summary>A parcel waits at a pick-up point.</summary>
    PickUp,

    /// <summary>A parcel was delivered in another place than that of the order.</summary>
    Elsewhere,

    /// <summary>Another day is expected now.</summary>
    NewDay,
}
