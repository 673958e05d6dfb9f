namespace EthicalBot.Tests.Browser;

/// <summary>Takes the README's pictures anew: PICTURES=1 dotnet test tests/Browser --filter ReadmePictures.</summary>
public sealed class ReadmePictures(BrowserHouse house) : BrowserTest(house)
{
    private static readonly Screen Window = new(1100, 1060);

    [PicturesFact]
    public async Task Of_the_chat_in_French() => await TakeChatAsync("fr");

    [PicturesFact]
    public async Task Of_the_chat_in_English() => await TakeChatAsync("en");

    [PicturesFact]
    public async Task Of_the_trust_page()
    {
        var page = await (await VisitAsync("en", Window)).NewTabAsync("/trust?lang=en");
        await page.PictureToAsync(Target("trust"));
    }

    private static string Target(string name) => Repository.Folder("docs", "images", $"{name}.png");

    private async Task TakeChatAsync(string language)
    {
        var chat = await OpenChatAsync(language, Window);
        await chat.SayAsync(chat.Words.WhereIsOrderWithProof, chat.Words.OrderTitle);
        await chat.PersonButton.FocusAsync();
        await chat.PersonButton.BlurAsync();
        await chat.PictureToAsync(Target($"chat-{language}"));
    }
}
