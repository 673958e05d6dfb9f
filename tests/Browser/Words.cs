namespace EthicalBot.Tests.Browser;

/// <summary>What a customer says, presses and reads, in one language; of long sentences only the words that carry them.</summary>
public sealed record Words(string Language, string Culture)
{
    private static readonly Words French = new("fr", "fr-FR")
    {
        IsAi = "Je suis une IA, pas une personne",
        ShellSaysAi = "Vous parlez à une IA, pas à une personne.",
        SpeakerLabel = "Assistant (IA)",
        Person = "Parler à une personne",
        AboutAi = "À propos de l’IA",
        WhereIsOrder = "Où est ma commande 10042 ?",
        WhereIsOrderWithProof = "Où est ma commande 10042 ? Mon code postal est 75011.",
        AsksNumber = "numéro de commande",
        AsksProof = "code postal",
        NotProven = "ne correspond pas à une commande 10042",
        OrderTitle = "Votre commande 10042",
        State = "Votre commande est expédiée.",
        Step = "En cours d’acheminement",
        Age = "mis à jour",
        PickupTitle = "Votre commande 10050",
        AwaitingPickup = "Disponible au point de retrait",
        AsksWhat = "Quel message dois-je transmettre",
        AsksContact = "Comment pouvons-nous vous joindre",
        Reference = "Votre référence est",
        AiCardTitle = "Ce que fait l’IA",
        AiTruth = "Non, je ne suis pas une personne",
        AreYouHuman = "Êtes-vous une personne ?",
        TrustTitle = "ce que deviennent vos données",
        FileKept = "Votre fichier est bien arrivé",
        FileRefused = "Nous ne pouvons pas accepter ce type de fichier",
        Lost = "Connexion interrompue. Votre message partira",
        Back = "La connexion est rétablie.",
        Thanks = "merci",
        ChooseAssistant = "Continuer avec l’assistant",
        AssistantGoesOn = "Je peux vous dire où en est une commande",
        AsksTime = "quel moment vous convient le mieux",
        AnyTime = "N’importe quand",
        Passed = "Je demande à une personne de notre équipe de vous répondre ici",
        ShellSaysQueue = "Vous attendez une réponse de notre équipe. L’IA n’intervient pas.",
        ShellSaysMarie = "Marie, de notre équipe, vous répond. L’IA n’intervient pas.",
        NowMarie = "Vous parlez maintenant à Marie, une personne de Demo Shop",
        MarieLabel = "Marie · une personne de l’équipe",
        GivenBack = "Marie a repassé la conversation à l’assistant de Demo Shop. Vous parlez de nouveau à une IA",
        Closed = "Marie a terminé la conversation",
        Helps = "Cette réponse m’aide",
        IsWrong = "Cette réponse est fausse",
    };

    private static readonly Words English = new("en", "en-GB")
    {
        IsAi = "I am an AI, not a person",
        ShellSaysAi = "You are talking to an AI, not a person.",
        SpeakerLabel = "Assistant (AI)",
        Person = "Talk to a person",
        AboutAi = "About the AI",
        WhereIsOrder = "Where is my order 10042?",
        WhereIsOrderWithProof = "Where is my order 10042? My postcode is 75011.",
        AsksNumber = "order number",
        AsksProof = "postcode",
        NotProven = "does not match an order 10042",
        OrderTitle = "Your order 10042",
        State = "Your order has been sent.",
        Step = "On its way",
        Age = "updated",
        PickupTitle = "Your order 10050",
        AwaitingPickup = "pick-up point",
        AsksWhat = "What should they know",
        AsksContact = "How can we reach you",
        Reference = "Your reference is",
        AiCardTitle = "What the AI does",
        AiTruth = "No, I am not a person",
        AreYouHuman = "Are you a person?",
        TrustTitle = "what happens to your data",
        FileKept = "Your file has arrived",
        FileRefused = "We cannot accept this kind of file",
        Lost = "Connection lost. Your message will be sent",
        Back = "You are connected again.",
        Thanks = "thanks",
        ChooseAssistant = "Continue with the assistant",
        AssistantGoesOn = "I can tell you where an order is",
        AsksTime = "what time suits you best",
        AnyTime = "Any time",
        Passed = "I am asking someone from our team to answer you here",
        ShellSaysQueue = "You are waiting for someone from our team. The AI stays silent.",
        ShellSaysMarie = "Marie from our team is answering you. The AI stays silent.",
        NowMarie = "You are now talking to Marie, a person from Demo Shop",
        MarieLabel = "Marie · a person on our team",
        GivenBack = "Marie has handed the conversation back to the assistant of Demo Shop. You are talking to an AI again",
        Closed = "Marie has ended the conversation",
        Helps = "This answer helps",
        IsWrong = "This answer is wrong",
    };

    public static IReadOnlyList<string> Languages { get; } = ["fr", "en"];

    public required string IsAi { get; init; }

    public required string ShellSaysAi { get; init; }

    public required string SpeakerLabel { get; init; }

    public required string Person { get; init; }

    public required string AboutAi { get; init; }

    public required string WhereIsOrder { get; init; }

    public required string WhereIsOrderWithProof { get; init; }

    public required string AsksNumber { get; init; }

    public required string AsksProof { get; init; }

    public required string NotProven { get; init; }

    public required string OrderTitle { get; init; }

    public required string State { get; init; }

    public required string Step { get; init; }

    public required string Age { get; init; }

    public required string PickupTitle { get; init; }

    public required string AwaitingPickup { get; init; }

    public required string AsksWhat { get; init; }

    public required string AsksContact { get; init; }

    public required string Reference { get; init; }

    public required string AiCardTitle { get; init; }

    public required string AiTruth { get; init; }

    public required string AreYouHuman { get; init; }

    public required string TrustTitle { get; init; }

    public required string FileKept { get; init; }

    public required string FileRefused { get; init; }

    public required string Lost { get; init; }

    public required string Back { get; init; }

    public required string Thanks { get; init; }

    public required string ChooseAssistant { get; init; }

    public required string AssistantGoesOn { get; init; }

    public required string AsksTime { get; init; }

    public required string AnyTime { get; init; }

    public required string Passed { get; init; }

    public required string ShellSaysQueue { get; init; }

    public required string ShellSaysMarie { get; init; }

    public required string NowMarie { get; init; }

    public required string MarieLabel { get; init; }

    public required string GivenBack { get; init; }

    public required string Closed { get; init; }

    public required string Helps { get; init; }

    public required string IsWrong { get; init; }

    public static Words In(string language) => language == "fr" ? French : English;
}
