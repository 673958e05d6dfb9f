using EthicalBot.Cards;

namespace EthicalBot.Tests.Cards;

/// <summary>One card of each kind, with everything on it.</summary>
internal static class SampleCards
{
    /// <summary>Texts that a host brings along for its AI functions and its buttons.</summary>
    public static Wording Wording { get; } = Words.With(
        ("host/Texts.fr.json", """{ "Answers": "Réponses citées", "Answers.About": "Répond d’après les articles approuvés.", "Kept": "sur demande", "Unsupported": "Phrases sans source", "Person": "Parler à une personne" }"""),
        ("host/Texts.en.json", """{ "Answers": "Cited answers", "Answers.About": "Answers from approved articles.", "Kept": "on request", "Unsupported": "Sentences without a source", "Person": "Talk to a person" }"""));

    public static OrderStatusCard Order { get; } = new(
        "10047", "PartlyShipped", Words.Now, new(2026, 11, 22),
        [
            new(
                "Colivite", "CV1", new("https://tracking.example.org/CV1"),
                [
                    new("PickedUp", new(2026, 11, 17, 15, 20, 0, TimeSpan.Zero), "Orléans"),
                    new("OutForDelivery", new(2026, 11, 20, 6, 55, 0, TimeSpan.Zero), null),
                ],
                Words.Now.AddMinutes(-20), new(2026, 11, 21)),
            new("Northpost", "NP2", null, [new("LabelCreated", new(2026, 11, 19, 8, 0, 0, TimeSpan.Zero), null)], Words.Now.AddDays(-1), null),
        ])
    {
        Choices = [new("Person", "person")],
    };

    public static AboutAiCard About { get; } = new(
        [
            new("Answers", "Answers.About")
            {
                PrivacyLevel = 2,
                Optional = true,
                Model = AiModelKind.Generative,
                BaseModel = "OpenAI – GPT-4o",
                DataDeletion = new(true, "Kept"),
                RetentionDays = 30,
                Guardrails = AiFact.Yes,
                InputOutputConsistency = AiFact.No,
                Measures = [new("Unsupported", 0.004, new(2026, 11, 2))],
            },
        ],
        new("https://shop.example.com/trust"));

    public static IEnumerable<Card> All => [Order, About];
}
