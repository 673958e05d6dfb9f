namespace EthicalBot.Privacy.Rights;

/// <summary>What a person was shown when they decided, and how they did.</summary>
/// <param name="Text">The words as they were shown; a receipt keeps their hash.</param>
/// <param name="Version">The version of the wording.</param>
/// <param name="Language">The language of the words, as a two-letter tag.</param>
/// <param name="Controller">Who decides about the data: the company, with a way to reach it.</param>
/// <param name="Method">How they said it, such as <c>chat_message</c> or <c>chat_button</c>.</param>
/// <param name="Jurisdiction">Whose law holds.</param>
public sealed record ConsentNotice(string Text, string Version, string Language, string Controller, string Method, string Jurisdiction = "EU");
