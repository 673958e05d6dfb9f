namespace EthicalBot.Knowledge.Generation;

/// <summary>Settings <c>Generation:*</c>: the model that answers are written with; without an endpoint they are exact quotations.</summary>
public sealed class GenerationOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Generation";

    /// <summary>The root of an API like OpenAI's, such as https://name.openai.azure.com/openai/v1/ (http only on this machine); absent, nothing is generated.</summary>
    public string? Endpoint { get; set; }

    /// <summary>The model, or on Azure the deployment; needed with an endpoint.</summary>
    public string? Model { get; set; }

    /// <summary>The endpoint's key; this or <see cref="Entra"/>, and neither only for an endpoint on this machine.</summary>
    public string? Key { get; set; }

    /// <summary>Whether the endpoint is entered as this app's identity in Microsoft Entra.</summary>
    public bool Entra { get; set; }

    /// <summary>The model that turns texts into vectors; absent, retrieval goes without.</summary>
    public string? EmbeddingModel { get; set; }

    /// <summary>How long the first words may take, at each try: 1 to 60 seconds.</summary>
    public TimeSpan FirstToken { get; set; } = TimeSpan.FromSeconds(8);

    /// <summary>How long a whole answer may take, all tries together: 1 to 120 seconds, no less than <see cref="FirstToken"/>, and less than a turn may.</summary>
    public TimeSpan Whole { get; set; } = TimeSpan.FromSeconds(12);

    /// <summary>The most tokens of one answer: 50 to 4,000.</summary>
    public int MaxTokens { get; set; } = 600;

    /// <summary>How freely it writes: 0 to 1. Empty, it is not sent, for models that refuse it.</summary>
    public float? Temperature { get; set; } = 0;

    /// <summary>The most answers of one customer in one day (UTC), counted on each machine: 1 to 10,000.</summary>
    public int RequestsPerCustomer { get; set; } = 50;

    /// <summary>The most tokens of all answers in one day (UTC), counted on each machine: 1,000 or more. Vectors are not counted.</summary>
    public long TokensPerDay { get; set; } = 2_000_000;

    /// <summary>How often a call is tried again that failed before its first word: 0 to 5.</summary>
    public int Retries { get; set; } = 2;

    /// <summary>How many calls within half a minute, half of them failed, pause the next: 2 to 100.</summary>
    public int CircuitCalls { get; set; } = 5;

    /// <summary>How long such a pause is, after which one call tries: 1 second to 10 minutes.</summary>
    public TimeSpan CircuitPause { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>Whether the model is asked what a message means that our own reading doubts.</summary>
    public bool SecondOpinion { get; set; }

    /// <summary>Who is asked where the check of an answer cannot tell.</summary>
    public JudgeOptions Judge { get; set; } = new();

    internal bool Configured => !string.IsNullOrWhiteSpace(Endpoint);
}
