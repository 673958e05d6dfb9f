namespace EthicalBot.Privacy.Register;

/// <summary>Where data comes from; only what was provided can be portable (GDPR art. 20).</summary>
public enum DataOrigin
{
    /// <summary>The person gave it.</summary>
    Provided,

    /// <summary>It was seen while the service was used: times, ids, deliveries.</summary>
    Observed,

    /// <summary>The program or a person concluded it: intents, signals, reasons, notes.</summary>
    Inferred,
}
