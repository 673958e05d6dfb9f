namespace EthicalBot.Dialogs.Interruptions;

/// <summary>What a customer may say in the middle of anything, and be taken back to where they were.</summary>
public enum InterruptionKind
{
    /// <summary>"What?": the open question again, or what was said last.</summary>
    Repeat,

    /// <summary>"Go back": the question before this one.</summary>
    Back,

    /// <summary>"Stop": everything open is left.</summary>
    Cancel,

    /// <summary>"Help": what the bot can do.</summary>
    Help,

    /// <summary>"More simply, please".</summary>
    Simpler,

    /// <summary>"Why?": what the last answer rests on.</summary>
    Why,

    /// <summary>"In English, please".</summary>
    Language,
}
