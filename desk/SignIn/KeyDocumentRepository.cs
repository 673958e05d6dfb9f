using System.Xml.Linq;
using EthicalBot.Privacy.Keys;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace EthicalBot.Desk.SignIn;

/// <summary>Gives the framework its keys from the store, so that no file lies about and every machine has the same.</summary>
internal sealed class KeyDocumentRepository(IKeyDocuments documents) : IXmlRepository
{
    // The framework's interface waits; it asks at the start and about once a day.
    public IReadOnlyCollection<XElement> GetAllElements() =>
        [.. documents.ReadAllAsync(CancellationToken.None).GetAwaiter().GetResult().Select(XElement.Parse)];

    public void StoreElement(XElement element, string friendlyName) =>
        documents.PutAsync(friendlyName, element.ToString(SaveOptions.DisableFormatting), CancellationToken.None).GetAwaiter().GetResult();
}
