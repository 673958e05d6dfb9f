using EthicalBot.Tests.Browser.Desk;

namespace EthicalBot.Tests.Browser;

/// <summary>Takes the README's pictures anew: PICTURES=1 dotnet test tests/Browser --filter ReadmePictures.</summary>
public sealed class ReadmePictures(BrowserHouse house) : DeskTest(house)
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

    [PicturesFact]
    public async Task Of_the_desk()
    {
        var desk = await ArriveAsync("Marie");
        var other = await OpenChatAsync("fr");
        await other.SayAsync("10050", other.Words.AsksProof);
        await other.SayAsync("nora.benali@example.org", other.Words.PickupTitle);
        await other.AskForPersonAsync();
        var (chat, reference) = await WaitAsync();
        await desk.OpenCaseAsync(reference);
        await desk.AcceptAsync();
        await desk.ReplyAsync("Hello, I am Marie. Your parcel is on its way from Gonesse. How can I help?");
        await chat.WriteAsync("I am away on Sunday. Can my neighbour Mr Karim Benali take it?");
        await Expect(desk.LinesOf("customer").Last.Locator(".chip")).ToBeVisibleAsync();
        await desk.ReplyAsync("Of course. I am telling the carrier now, and you will get a message from them.");
        await desk.NoteAsync("Carrier told: may be left with the neighbour on the ground floor.");
        await desk.Page.Locator("h1").ClickAsync();
        await desk.PictureToAsync(Target("desk-en"));
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
